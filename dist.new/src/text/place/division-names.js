const peoples = "(?:(?:壮|满|回|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|白|哈尼|朝鲜|黎|哈萨克|傣|畲|傈僳|仡佬|拉祜|佤|水|纳西|羌|土|仫佬|锡伯|柯尔克孜|景颇|达斡尔|撒拉|布朗|毛南|塔吉克|普米|阿昌|怒|鄂温克|京|基诺|保安|德昂|裕固|独龙|各)族|维吾尔|蒙古|哈萨克|锡伯|柯尔克孜|塔吉克)+";
const autonomous = new RegExp(`^(.{2,}?)(?:${peoples}|族)?自治[区州县旗]$`, "u");
const ofPeople = new RegExp(`^(.{2,})${peoples}区$`, "u");
const kind = /(?:特别行政区|地区|林区|特区|新区|省|市|县|区|旗|盟)$/u;
/** A division's name without its kind: 长治 of 长治市, 延边 of 延边朝鲜族自治州, 浦东 of 浦东新区. */
export function stemOf(name) {
    const bare = autonomous.exec(name)?.[1] ?? ofPeople.exec(name)?.[1];
    return bare ?? name.replace(kind, "");
}
