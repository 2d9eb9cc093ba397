import type { Text } from '../../src/domain/text.ts'

/** What stands beside single values, in both languages. Keyed by the Chinese wording, which is what an observation carries. */
export const notes: Readonly<Record<string, Text>> = Object.fromEntries(
  [
    { zh: '上半年值', en: 'First-half value' },
    { zh: '5月至6月合计', en: 'May and June together' },
    { zh: '公开代码仓库转引', en: 'Quoted by a public code repository' },
    { zh: '原文为“低于”，实际更低', en: 'The source says “below”: the true figure is lower' },
    { zh: '仅沈阳基地', en: 'Shenyang base only' },
    { zh: '仅沈阳基地；原文为“约”', en: 'Shenyang base only. The source says “about”' },
    { zh: '全球数，仅供对照', en: 'A world figure, for comparison only' },
    { zh: '博客转引，页面无日期', en: 'Quoted by a blog; the page has no date' },
    { zh: '原始来源未说明', en: 'Original source not stated' },
    { zh: '原文为“约”', en: 'The source says “about”' },
    { zh: '原文为“近”，不足此数', en: 'The source says “nearly”: the true figure is lower' },
    { zh: '发布日期未标注', en: 'Date of publication not given' },
    { zh: '媒体摘要', en: 'Summary by media' },
    { zh: '媒体转引', en: 'Quoted by media' },
    { zh: '据《数字中国发展报告》', en: 'From the Digital China Development Report' },
    { zh: '据《数字中国发展报告（2023年）》', en: 'From the Digital China Development Report (2023)' },
    { zh: '据国家网信办公告清点', en: 'Counted from the announcements of the Cyberspace Administration' },
    { zh: '据教育部名单整理', en: 'Compiled from lists of the Ministry of Education' },
    { zh: '整理机构转引', en: 'Quoted by a compiler' },
    { zh: '新华社称为官方数据', en: 'Described by Xinhua as official data' },
    { zh: '新华社访谈', en: 'Xinhua interview' },
    { zh: '来源并列中国信息通信研究院', en: 'Credited together with CAICT' },
    { zh: '称引自北京市教委', en: 'Said to quote the Beijing education commission' },
    { zh: '称引自教育部', en: 'Said to quote the Ministry of Education' },
    { zh: '第五次全国经济普查', en: 'Fifth national economic census' },
    { zh: '规划所列基期值', en: "The plan's own baseline" },
    {
      zh: '转引自《数字中国发展报告（2024年）》；原文为“左右”',
      en: 'Quoted from the Digital China Development Report (2024). The source says “about”',
    },
    { zh: '转载页', en: 'Read on a repost' },
    { zh: '页面无具体日期', en: 'The page has no exact date' },
  ].map((note) => [note.zh, note]),
)
