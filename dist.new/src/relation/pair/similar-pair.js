export const relations = ["duplicate", "joint", "related"];
