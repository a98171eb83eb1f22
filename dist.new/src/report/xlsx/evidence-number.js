/** Number of a topic's evidence, counted from 1 through the catalog: the 〔12〕 of catalog.docx. */
export function numberEvidence(index) {
    let count = 0;
    const first = new Map(index.topics.map(({ topic }) => {
        const before = count;
        count += topic.evidence.length;
        return [topic.id, before];
    }));
    return (topic, place) => (first.get(topic) ?? 0) + place + 1;
}
