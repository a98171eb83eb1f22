export const partKinds = ["situation", "analysis", "recommendation"];
