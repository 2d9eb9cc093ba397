import { plainText } from '../table/plainText.ts'
import { COUNTRY_CODES } from './countryCodes.ts'
import { isCityHere, maybePrefecture } from './prefectures.ts'

/** First-level divisions of China by ISO 3166-2:CN: code, short name, full name, name in Latin letters. */
const PROVINCES: readonly (readonly [code: string, short: string, full: string, latin: string])[] = [
  ['AH', '安徽', '安徽省', 'Anhui'],
  ['BJ', '北京', '北京市', 'Beijing'],
  ['CQ', '重庆', '重庆市', 'Chongqing'],
  ['FJ', '福建', '福建省', 'Fujian'],
  ['GD', '广东', '广东省', 'Guangdong'],
  ['GS', '甘肃', '甘肃省', 'Gansu'],
  ['GX', '广西', '广西壮族自治区', 'Guangxi'],
  ['GZ', '贵州', '贵州省', 'Guizhou'],
  ['HA', '河南', '河南省', 'Henan'],
  ['HB', '湖北', '湖北省', 'Hubei'],
  ['HE', '河北', '河北省', 'Hebei'],
  ['HI', '海南', '海南省', 'Hainan'],
  ['HK', '香港', '香港特别行政区', 'Hong Kong'],
  ['HL', '黑龙江', '黑龙江省', 'Heilongjiang'],
  ['HN', '湖南', '湖南省', 'Hunan'],
  ['JL', '吉林', '吉林省', 'Jilin'],
  ['JS', '江苏', '江苏省', 'Jiangsu'],
  ['JX', '江西', '江西省', 'Jiangxi'],
  ['LN', '辽宁', '辽宁省', 'Liaoning'],
  ['MO', '澳门', '澳门特别行政区', 'Macao'],
  ['NM', '内蒙古', '内蒙古自治区', 'Inner Mongolia'],
  ['NX', '宁夏', '宁夏回族自治区', 'Ningxia'],
  ['QH', '青海', '青海省', 'Qinghai'],
  ['SC', '四川', '四川省', 'Sichuan'],
  ['SD', '山东', '山东省', 'Shandong'],
  ['SH', '上海', '上海市', 'Shanghai'],
  ['SN', '陕西', '陕西省', 'Shaanxi'],
  ['SX', '山西', '山西省', 'Shanxi'],
  ['TJ', '天津', '天津市', 'Tianjin'],
  ['TW', '台湾', '台湾省', 'Taiwan'],
  ['XJ', '新疆', '新疆维吾尔自治区', 'Xinjiang'],
  ['XZ', '西藏', '西藏自治区', 'Tibet'],
  ['YN', '云南', '云南省', 'Yunnan'],
  ['ZJ', '浙江', '浙江省', 'Zhejiang'],
]

/** Full names by ISO code, for a catalog that does not have the place yet. */
export const PROVINCE_NAMES: Readonly<Record<string, string>> = Object.fromEntries(PROVINCES.map(([code, , full]) => [`CN-${code}`, full]))

/** Division codes of GB/T 2260: the first two digits of the six name the province. */
const DIVISIONS =
  '11BJ 12TJ 13HE 14SX 15NM 21LN 22JL 23HL 31SH 32JS 33ZJ 34AH 35FJ 36JX 37SD 41HA 42HB 43HN 44GD 45GX 46HI 50CQ 51SC 52GZ 53YN 54XZ 61SN 62GS 63QH 64NX 65XJ 71TW 81HK 82MO'

/** Names that the World Bank, the United Nations, the OECD and Eurostat use beside those of the engine. */
const OTHER_NAMES =
  'CN=China, People’s Republic of;Peoples Republic of China;中华人民共和国;内地|US=United States of America;USA;U.S.;美利坚合众国|GB=UK;United Kingdom of Great Britain and Northern Ireland;Great Britain;大不列颠及北爱尔兰联合王国;英国|KR=Korea;Korea, Rep.;Republic of Korea;Korea, Republic of;大韩民国|KP=Korea, Dem. People’s Rep.;Democratic People’s Republic of Korea;Dem. People’s Republic of Korea;朝鲜民主主义人民共和国|RU=Russian Federation;俄罗斯联邦|VN=Viet Nam|TR=Turkiye;Turkey|IR=Iran, Islamic Rep.;Iran (Islamic Republic of);Iran (Islamic Rep. of);Islamic Republic of Iran|EG=Egypt, Arab Rep.|VE=Venezuela, RB;Venezuela (Bolivarian Republic of)|BO=Bolivia (Plurinational State of)|CD=Congo, Dem. Rep.;Democratic Republic of the Congo;DR Congo|CG=Congo, Rep.;Congo;Republic of the Congo|CI=Cote d’Ivoire;Ivory Coast|CZ=Czech Republic|SK=Slovak Republic|KG=Kyrgyz Republic|LA=Lao PDR;Lao People’s Democratic Republic|MD=Republic of Moldova;Moldova, Republic of|TZ=United Republic of Tanzania|SY=Syrian Arab Republic|YE=Yemen, Rep.|GM=Gambia, The;The Gambia|BS=Bahamas, The;The Bahamas|MK=TFYR Macedonia|SZ=Swaziland|CV=Cabo Verde|BN=Brunei Darussalam|FM=Micronesia, Fed. Sts.;Micronesia (Federated States of)|PS=West Bank and Gaza;State of Palestine;Palestine|NL=The Netherlands;Netherlands (Kingdom of the)|GR=EL|DE=Germany (until 1990 former territory of the FRG)|MM=Burma|TL=East Timor;Timor-Leste|VA=Holy See|LC=St. Lucia|KN=St. Kitts and Nevis|VC=St. Vincent and the Grenadines|PR=Puerto Rico (US)|VI=Virgin Islands (U.S.)|SO=Somalia, Fed. Rep.|CN-HK=Hong Kong SAR, China;China, Hong Kong SAR;Hong Kong SAR China;Hong Kong, China;中国香港;中国香港特别行政区;HKG|CN-MO=Macao SAR, China;China, Macao SAR;Macao SAR China;Macau;Macao, China;中国澳门;中国澳门特别行政区;MAC|CN-TW=Taiwan, China;Chinese Taipei;Taiwan Province of China;中国台湾;TWN|CN-NM=Nei Mongol;Neimenggu|CN-XZ=Xizang|CN=全国'

/** One spelling for a name as people write it: no case, spaces, accents or marks. */
function folded(name: string): string {
  return plainText(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[\s.,'’‘"“”()·\-–—/]/g, '')
}

let known: ReadonlyMap<string, string> | undefined

/** Names and codes of countries and provinces, made when the first is asked for. */
function names(): ReadonlyMap<string, string> {
  if (known) return known
  const found = new Map<string, string>()
  const add = (name: string | undefined, id: string) => name !== undefined && found.set(folded(name), id)
  const languages = ['en', 'zh-CN'].map((language) => new Intl.DisplayNames(language, { type: 'region' }))
  for (const code of COUNTRY_CODES.trim().split(/\s+/)) {
    const id = code.slice(0, 2)
    for (const name of [id, code.slice(2), ...languages.map((language) => language.of(id))]) add(name, id)
  }
  for (const group of OTHER_NAMES.split('|')) {
    const [id, list] = group.split('=')
    for (const name of list?.split(';') ?? []) add(name, id ?? '')
  }
  for (const [code, short, full, latin] of PROVINCES) {
    const id = `CN-${code}`
    for (const name of [id, short, full, `${short}省`, `${short}自治区`, latin, `${latin} Province`]) add(name, id)
  }
  known = found
  return found
}

/** ISO code of a country (CN) or of a Chinese province (CN-BJ) by its name or code; null for anything else. */
export function maybeRegion(name: string): string | null {
  const plain = plainText(name)
  if (/^\d{6}$/.test(plain)) return maybeDivision(plain)
  // Two letters in lower case are a word more often than a country.
  if (plain.length < 2 || /^[a-z]{2,3}$/.test(plain)) return null
  return names().get(folded(plain)) ?? null
}

/** The same among the other names of its column or row, where a name that is a province and a city means what the others are. */
export function regionAmong(labels: readonly string[]): (name: string) => string | null {
  return (name) => (isCityHere(name, labels) ? null : maybeRegion(name))
}

/** 110000 is Beijing; the digits of a district name no province. */
function maybeDivision(code: string): string | null {
  if (code === '000000' || code === '100000') return 'CN'
  const province = code.endsWith('0000') ? DIVISIONS.split(' ').find((each) => each.startsWith(code.slice(0, 2))) : undefined
  return province === undefined ? null : `CN-${province.slice(2)}`
}

/** Whether a text reads as the name of a place: one we know, or one that says so by its last character (深圳市, 大理州). */
export function looksLikeRegion(name: string): boolean {
  const plain = plainText(name)
  return (
    maybeRegion(plain) !== null ||
    maybePrefecture(plain) !== null ||
    /^\p{Script=Han}{1,10}(?:省|市|州|盟|自治区|自治州|地区|新区|县|旗)$/u.test(plain)
  )
}
