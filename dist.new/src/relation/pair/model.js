/** Throws where the model names a signal that is not measured: code and model file do not belong together. */
export function toRowModel(model, names) {
    const factors = new Float64Array(names.length);
    const means = new Float64Array(names.length);
    for (const { signal, weight, mean, sd } of model.terms) {
        const column = names.indexOf(signal);
        if (column < 0)
            throw new Error(`relation model uses a signal that is not measured: ${signal}`);
        factors[column] = weight / sd;
        means[column] = mean;
    }
    return { bias: model.bias, factors, means };
}
/** How much each column raises or lowers the log-odds. */
export function contributionsOf(model, row) {
    return row.map((value, k) => model.factors[k] * (value - model.means[k]));
}
export function logOdds(model, row) {
    let sum = model.bias;
    for (let k = 0; k < row.length; k++)
        sum += model.factors[k] * (row[k] - model.means[k]);
    return sum;
}
export function logistic(x) {
    return 1 / (1 + Math.exp(-x));
}
