/**
 * Signs that a run of digits counts or names something else: an amount before a unit, the code of an order or a document behind its label.
 * Parts of regular expressions, to stand behind and before the digits.
 */
export const noAmount = String.raw`(?![\d.]*\s?[多余]?(?:[元万亿吨度％%㎡]|美元|千瓦|兆瓦|立方|平方|公里|公斤|千克|字节))(?!\.\d)`;
export const noCode = String.raw`(?<![\d¥￥$])(?<!\d\.)(?<!(?:编号|文号|单号|运单|订单号?|工单|流水号|受理号|代码|条形?码|批号|标准号|许可证号?|批准文号|备案号)(?:为|是|号)?[：:\s]{0,2})`;
