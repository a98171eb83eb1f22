export const segmenterNames = ["jieba", "nodejieba"];
