import { formatShare } from "../../../reports/catalog/notes.ts";
import {
  describeConfusion,
  describeData,
  describeReading,
  describeTest,
  evaluationTitle,
  measureMeanings,
  measureNames,
  methodNames,
  programName,
} from "../../../reports/evaluation/wording.ts";
import type { Chart } from "../chart/chart.ts";
import { ChartFigures } from "../html/view/chart-figure.tsx";
import { ChapterList } from "../html/view/page-navigation.tsx";
import { Section } from "../html/view/section.tsx";
import { InputTable, IntakeTable, IssueTable } from "../html/view/source-tables.tsx";
import type { EvaluationModel } from "./evaluation-model.ts";
import { BinTable, MethodTable, ThemeTable, ThresholdTable, WrongTable } from "./evaluation-tables.tsx";
import { listConfusions } from "./list-confusions.ts";

interface Props {
  readonly model: EvaluationModel;
  readonly charts: readonly Chart[];
}

/** Confusions told in words; all of them stand in the picture. */
const toldConfusions = 16;

/** Everything inside `<body>`. */
export function EvaluationDocument({ model, charts }: Props) {
  const { wrong } = model.evaluation;
  const chapters = [
    { id: "methods", title: "各方法比较", count: null, unit: "" },
    { id: "themes", title: "各类", count: model.evaluation.themes.length, unit: "类" },
    { id: "confusion", title: "混淆", count: null, unit: "" },
    { id: "reliability", title: "可信度", count: null, unit: "" },
    { id: "wrong", title: "判错的提案", count: wrong.length, unit: "件" },
    { id: "notes", title: "数据说明", count: null, unit: "" },
  ];
  return (
    <div class="layout">
      <nav class="chapters" aria-label="目录">
        <ChapterList chapters={chapters} />
      </nav>
      <main>
        <Header model={model} />
        <Section id="methods" title="各方法比较" note={describeTest(model)}>
          <MethodTable model={model} />
          <div class="method">
            {(Object.keys(measureNames) as (keyof typeof measureNames)[]).map((key) => (
              <p class="note">
                {measureNames[key]}：{measureMeanings[key]}。
              </p>
            ))}
            <p class="note">
              只有它判对、只有本程序判对：同一件提案，一方判对而另一方判错的件数；两数相近，就分不出高下。
            </p>
          </div>
        </Section>
        <Section
          id="themes"
          title="各类"
          note={`${programName(model)}。查全：原属该类的提案中归到该类的比例；查准：归到该类的提案中原属该类的比例；F1 由两者合成。`}
        >
          <ThemeTable model={model} />
        </Section>
        <Section id="confusion" title="混淆">
          <ChartFigures charts={charts} names={["confusion"]} />
          <Confusions model={model} />
        </Section>
        <Section id="reliability" title="可信度">
          <ChartFigures charts={charts} names={["reliability"]} />
          <h3>只放行把握够高的</h3>
          <ThresholdTable model={model} />
          <h3>各档把握</h3>
          <BinTable model={model} />
        </Section>
        <Section
          id="wrong"
          title="判错的提案"
          note="归入的类别与原类别不同的全部提案，程序最有把握的在前。先看前面的：要么程序有成片的误会，要么原类别值得再斟酌。"
        >
          <WrongTable model={model} />
        </Section>
        <Notes model={model} />
        <footer class="foot">本页由程序根据所给资料检验得出；全部内容在本文件内，打开时不访问网络。</footer>
      </main>
    </div>
  );
}

function Header({ model }: Pick<Props, "model">) {
  const { counts, evaluation, doubts } = model;
  const own = evaluation.methods[0]!;
  const figures = [
    { label: "参加检验", value: `${counts.tested} 件` },
    { label: "类别", value: `${counts.categories} 个` },
    { label: measureNames.accuracy, value: formatShare(own.accuracy) },
    { label: measureNames.top2, value: formatShare(own.top2) },
    { label: measureNames.macroF1, value: formatShare(own.macroF1) },
    { label: "判错", value: `${own.rows - own.right} 件` },
  ];
  return (
    <header class="head">
      <h1>{evaluationTitle}</h1>
      {describeData(model).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {doubts
        .filter(({ severity }) => severity !== "note")
        .map(({ message }) => (
          <p class="warning">{message}</p>
        ))}
      <dl class="figures">
        {figures.map(({ label, value }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="note">以上为{methodNames[evaluation.program]}的结果。</p>
      <ul class="reading">
        {describeReading(model).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </header>
  );
}

function Confusions({ model }: Pick<Props, "model">) {
  const confused = listConfusions(model.evaluation.confusion);
  if (confused.length === 0) return <p class="empty">没有归到别类的提案。</p>;
  return (
    <>
      <h3>最常见的混淆</h3>
      <ol class="columns">
        {confused.slice(0, toldConfusions).map((each) => (
          <li>{describeConfusion(each)}</li>
        ))}
      </ol>
    </>
  );
}

function Notes({ model }: Pick<Props, "model">) {
  const { intake, doubts, issues, context } = model;
  const all = [...doubts, ...issues];
  return (
    <Section id="notes" title="数据说明">
      <IntakeTable intake={intake} issues={all} />
      <IssueTable issues={all} wholeList="evaluation.xlsx 和 evaluation.json" />
      <InputTable context={context} />
    </Section>
  );
}
