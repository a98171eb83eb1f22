import { chapterTitles, groupsNote, relationNames, sheetNames, verdictNames, } from "../../../reports/catalog/wording.js";
import { nameProposal, nameProposers } from "../catalog-index.js";
import { clip } from "../safe-text.js";
/** Groups printed; the workbook has them all. */
const maxGroups = 100;
/** Characters of a subject or of the proposers. */
const maxSubject = 80;
const maxProposers = 24;
/** 并案与重复提示: one row a proposal, the lead first. A group that a person kept apart is only counted. */
export function planGroupChapter(model, index) {
    const { groups } = model.results;
    if (groups.length === 0)
        return [];
    const numbered = groups.map((group, place) => ({ number: place + 1, group }));
    const open = numbered.filter(({ group }) => group.verdict !== "kept-apart");
    const apart = groups.length - open.length;
    const members = open.reduce((sum, { group }) => sum + group.members.length, 0);
    return [
        { kind: "chapter", text: chapterTitles.groups },
        {
            kind: "text",
            text: `本次提示疑似重复${model.totals.duplicateGroups}组、建议并案${model.totals.jointGroups}组，共${groups.length}组${apart > 0 ? `，其中${apart}组已审定不并案，不再列出` : ""}；列出的${open.length}组涉及提案${members}件${open.length > maxGroups ? `，以下为前${maxGroups}组` : ""}。${groupsNote}注明“关联较弱”的请重点核对；理由、需一并答复的建议和相同文字，见电子表格“${sheetNames.groups}”和网页。`,
        },
        ...(open.length === 0
            ? []
            : [
                {
                    kind: "table",
                    caption: "并案与重复提示",
                    columns: [
                        { title: "组号", width: 12, align: "center" },
                        { title: "类型", width: 19, align: "center" },
                        { title: "提案号", width: 36 },
                        { title: "案由", width: 79 },
                        { title: "提案者", width: 34 },
                        { title: "说明", width: 23 },
                        { title: "审定情况", width: 22, align: "center" },
                    ],
                    rows: open.slice(0, maxGroups).flatMap(({ number, group }) => planGroup(number, group, index)),
                },
            ]),
    ];
}
function planGroup(number, group, index) {
    const members = [group.lead, ...group.members.filter((id) => id !== group.lead)];
    return members.map((id, place) => {
        const proposal = index.proposal(id);
        const first = place === 0;
        const weak = group.bridges.some((bridge) => bridge.includes(id));
        return [
            first ? String(number) : null,
            first ? relationNames[group.relation] : null,
            nameProposal(proposal),
            clip(proposal.subject, maxSubject),
            clip(nameProposers(proposal), maxProposers),
            [first ? "建议主提案" : "", weak ? "关联较弱" : ""].filter((text) => text !== ""),
            first ? verdictNames[group.verdict] : null,
        ];
    });
}
