import { NATIONAL, type Region } from '../../src/domain/region.ts'

/** The 34 provincial-level regions in the order of GB/T 2260: letters of ISO 3166-2, name, short name, English name. */
const TABLE = `BJ 北京 京 Beijing,TJ 天津 津 Tianjin,HE 河北 冀 Hebei,SX 山西 晋 Shanxi,NM 内蒙古 蒙 Inner Mongolia,LN 辽宁 辽 Liaoning,JL 吉林 吉 Jilin,
HL 黑龙江 黑 Heilongjiang,SH 上海 沪 Shanghai,JS 江苏 苏 Jiangsu,ZJ 浙江 浙 Zhejiang,AH 安徽 皖 Anhui,FJ 福建 闽 Fujian,JX 江西 赣 Jiangxi,SD 山东 鲁 Shandong,
HA 河南 豫 Henan,HB 湖北 鄂 Hubei,HN 湖南 湘 Hunan,GD 广东 粤 Guangdong,GX 广西 桂 Guangxi,HI 海南 琼 Hainan,CQ 重庆 渝 Chongqing,SC 四川 川 Sichuan,
GZ 贵州 贵 Guizhou,YN 云南 云 Yunnan,XZ 西藏 藏 Xizang,SN 陕西 陕 Shaanxi,GS 甘肃 甘 Gansu,QH 青海 青 Qinghai,NX 宁夏 宁 Ningxia,XJ 新疆 新 Xinjiang,
TW 台湾 台 Taiwan,HK 香港 港 Hong Kong,MO 澳门 澳 Macao`

export const PROVINCES: readonly Region[] = TABLE.replaceAll('\n', '')
  .split(',')
  .map((entry) => {
    const [letters = '', name = '', short = '', ...english] = entry.split(' ')
    return { id: `CN-${letters}`, name: { zh: name, en: english.join(' ') }, short: { zh: short, en: letters }, parent: NATIONAL }
  })

/** Regions inside the made-up statistics; the other three are shown as not included (未纳入). */
export const COUNTED = 31

export const REGIONS: readonly Region[] = [
  { id: NATIONAL, name: { zh: '全国', en: 'China' }, short: { zh: '全国', en: 'China' } },
  ...PROVINCES,
]
