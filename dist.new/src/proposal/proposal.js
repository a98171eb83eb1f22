export const bodyKinds = [
    "party",
    "federation",
    "people-organization",
    "sector",
    "group",
    "committee",
    "local-committee",
    "other",
];
export const occasions = ["plenary", "between", "unknown"];
export const forms = ["individual", "joint", "collective", "unknown"];
export const filings = ["filed", "joined", "suggestion", "not-filed", "withdrawn", "pending", "unknown"];
export const outcomes = ["solved", "planned", "later", "reference", "unknown"];
