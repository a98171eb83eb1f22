/** Topics with evidence of this kind from this source. `within` narrows it to some of its words. */
export function topicsCiting(store, kind, ref, within = () => true) {
    return store.topics.filter(({ evidence }) => evidence.some((each) => each.kind === kind && each.ref === ref && within(each)));
}
