/** Words of a downloaded table. */
export const words = {
  illustrative: '演示数据（虚构），非官方统计',
  unit: (symbol: string, exponent: number) =>
    `${exponent === 0 ? '' : ({ 4: '万', 8: '亿', 12: '万亿' }[exponent] ?? `10^${exponent} `)}${symbol}`,
  columns: {
    id: '编号',
    indicator: '指标',
    region: '地区',
    period: '数据期',
    value: '数值',
    unit: '单位',
    floor: '下限',
    missing: '缺值原因',
    status: '状态（SDMX）',
    confidence: '可信度',
    verified: '校核',
    provenance: '来历',
    publisher: '发布者',
    document: '文件',
    url: '网址',
    publishedAt: '发布日期',
    note: '说明',
  },
}
