/** Found words as a file of words: what staff leave in it after reading is their lexicon. */
export function renderNewWordList(words) {
    return [
        "# 从本次资料中发现的新词：常在一起出现、像一个词，而分词时被切开的说法，把握大的排在前面。",
        "# 用法：一、另存到别处（留在原处，下次运行会重新生成）；二、删去不像词的行，可以补上自己的词，每行一个；",
        "# 三、看看加入后有什么变化：xuanti words 提案.xlsx --add 词；四、以后运行时带上：xuanti run 提案.xlsx --lexicon 词表.txt --out 结果",
        "# “#”后面是说明，可以删去。",
        ...(words.length === 0 ? ["# 本次没有发现新词。"] : []),
        ...words.map(({ word, count, documents, pieces }) => `${word} # ${count}次，${documents}件，现切作：${pieces.join("/")}`),
        "",
    ].join("\n");
}
