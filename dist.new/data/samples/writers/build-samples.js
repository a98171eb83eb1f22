import { readSource } from "./read-source.js";
import { writeProposal, writeReport } from "./write-documents.js";
import { writeClues, writeHistory, writeRegister } from "./write-tables.js";
const session = "政协澜川市第九届委员会第五次会议";
/** Every file a user would have, by its path below data/samples. The same sources give the same bytes. */
export async function buildSamples(sourceFolder) {
    const source = readSource(sourceFolder);
    const files = new Map();
    files.set("本次会议提案.xlsx", await writeRegister(`${session}提案登记表`, source.register));
    for (const proposal of source.documents) {
        const name = proposal.file ?? `${proposal.subject}.docx`;
        files.set(`单件提案/${name}`, await writeProposal(`${session}提案`, proposal));
    }
    files.set("上次会议提案.csv", writeHistory(source.history));
    files.set("线索.xlsx", await writeClues(source.clues));
    files.set("政策文件/2026年澜川市人民政府工作报告.docx", await writeReport(source.report));
    files.set("政策文件/澜川市“十五五”规划建议（摘要）.txt", new TextEncoder().encode(`${source.plan.join("\n")}\n`));
    return files;
}
