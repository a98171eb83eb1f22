import { indexCatalog } from "../../catalog-index.js";
export function buildPageContext(model, charts, store) {
    return { model, charts, index: indexCatalog(model), store };
}
