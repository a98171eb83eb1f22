export const evaluationMethods = ["learned", "guided", "bayes", "centroid", "majority"];
