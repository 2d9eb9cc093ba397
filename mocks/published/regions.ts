import { NATIONAL, type Region } from '../../src/domain/region.ts'
import { readLines } from './rows.ts'

/** Provincial-level units: last part of the ISO 3166-2 code, Chinese name, one-character short form, English name. */
const provinces = `
BJ|北京市|京|Beijing
TJ|天津市|津|Tianjin
HE|河北省|冀|Hebei
SX|山西省|晋|Shanxi
NM|内蒙古自治区|蒙|Inner Mongolia
LN|辽宁省|辽|Liaoning
JL|吉林省|吉|Jilin
HL|黑龙江省|黑|Heilongjiang
SH|上海市|沪|Shanghai
JS|江苏省|苏|Jiangsu
ZJ|浙江省|浙|Zhejiang
AH|安徽省|皖|Anhui
FJ|福建省|闽|Fujian
JX|江西省|赣|Jiangxi
SD|山东省|鲁|Shandong
HA|河南省|豫|Henan
HB|湖北省|鄂|Hubei
HN|湖南省|湘|Hunan
GD|广东省|粤|Guangdong
GX|广西壮族自治区|桂|Guangxi
HI|海南省|琼|Hainan
CQ|重庆市|渝|Chongqing
SC|四川省|川|Sichuan
GZ|贵州省|贵|Guizhou
YN|云南省|云|Yunnan
XZ|西藏自治区|藏|Tibet
SN|陕西省|陕|Shaanxi
GS|甘肃省|甘|Gansu
QH|青海省|青|Qinghai
NX|宁夏回族自治区|宁|Ningxia
XJ|新疆维吾尔自治区|新|Xinjiang
TW|台湾省|台|Taiwan
HK|香港特别行政区|港|Hong Kong
MO|澳门特别行政区|澳|Macao
`

function toRegion([code = '', zh = '', shortZh = '', en = '']: readonly string[]): Region {
  return { id: `${NATIONAL}-${code}`, name: { zh, en }, short: { zh: shortZh, en: code }, parent: NATIONAL }
}

/** The country and its 34 provincial-level units. */
export const regions: readonly Region[] = [
  { id: NATIONAL, name: { zh: '全国', en: 'China' }, short: { zh: '全国', en: 'CN' } },
  ...readLines(provinces).map(toRegion),
]
