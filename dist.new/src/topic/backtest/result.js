export const backtestMethods = ["catalog", "angles", "centers", "labels", "policy", "random"];
