/** Numbers all evidence through the catalog, topic by topic: a mark stands for one quote wherever it is met. */
export function numberEvidence(index) {
    let number = 0;
    const byTopic = new Map(index.topics.map(({ topic }) => [
        topic.id,
        topic.evidence.map((evidence) => {
            number += 1;
            return { mark: `〔${number}〕`, evidence };
        }),
    ]));
    return ({ id }) => byTopic.get(id) ?? [];
}
