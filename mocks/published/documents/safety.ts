/** Pages and reports in which values of safety were read; the fields of a line are told in `documents.ts`. */
export const safety = `
d269|cac|第一批深度合成服务算法备案信息公告（清单，逐项计数）|2023-06-20|https://www.cac.gov.cn/2023-06/20/c_1688910683316256.htm
d270|cac|第二批深度合成服务算法备案信息公告（清单，逐项计数）|2023-09-01|https://www.cac.gov.cn/2023-09/01/c_1695224377544009.htm
d271|cac|第三批深度合成服务算法备案信息公告（清单，逐项计数）|2024-01-05|https://www.cac.gov.cn/2024-01/05/c_1706119043746644.htm
d272|cac|第四批深度合成服务算法备案信息公告（清单，逐项计数）|2024-02-18|https://www.cac.gov.cn/2024-02/18/c_1709925427424332.htm
d273|cac|第五批深度合成服务算法备案信息公告（清单，逐项计数）|2024-04-11|https://www.cac.gov.cn/2024-04/11/c_1714509267496697.htm
d274|cac|第六批深度合成服务算法备案信息公告（清单，逐项计数）|2024-06-12|https://www.cac.gov.cn/2024-06/12/c_1719783421546747.htm
d275|cac|第七批深度合成服务算法备案信息公告（清单，逐项计数）|2024-08-05|https://www.cac.gov.cn/2024-08/05/c_1724541639039621.htm
d276|cac|第八批深度合成服务算法备案信息公告（清单，逐项计数）|2024-11-01|https://www.cac.gov.cn/2024-11/01/c_1732152604917193.htm
d277|cac|第九批深度合成服务算法备案信息公告（清单，逐项计数）|2024-12-20|https://www.cac.gov.cn/2024-12/20/c_1736389545949567.htm
d278|cac|第十批深度合成服务算法备案信息公告（清单，逐项计数）|2025-03-12|https://www.cac.gov.cn/2025-03/12/c_1743480314931271.htm
d279|cac|第十一批深度合成服务算法备案信息公告（清单，逐项计数；另一计数为210）|2025-05-19|https://www.cac.gov.cn/2025-05/19/c_1749365589879703.htm
d280|cac|第十二批深度合成服务算法备案信息公告（清单，逐项计数）|2025-07-14|https://www.cac.gov.cn/2025-07/14/c_1754207718303963.htm
d281|cac|第十三批深度合成服务算法备案信息公告（清单，逐项计数）|2025-09-11|https://www.cac.gov.cn/2025-09/11/c_1759222331638208.htm
d282|cac|第十四批深度合成服务算法备案信息公告（清单，逐项计数）|2025-11-06|https://www.cac.gov.cn/2025-11/06/c_1764156698314535.htm
d283|cac|第十五批深度合成服务算法备案信息公告（清单，逐项计数）|2026-01-07|https://www.cac.gov.cn/2026-01/07/c_1769516642440314.htm
d284|cac|第十六批深度合成服务算法备案信息公告（清单，逐项计数）|2026-03-12|https://www.cac.gov.cn/2026-03/12/c_1775050837565188.htm
d285|cac|第十七批深度合成服务算法备案信息公告（清单，逐项计数）|2026-05-06|https://www.cac.gov.cn/2026-05/06/c_1779809434590762.htm
d286|cac|第十八批深度合成服务算法备案信息公告（清单，逐项计数）|2026-07-17|https://www.cac.gov.cn/2026-07/17/c_1786032856662750.htm
d287|csdn|深度合成服务算法备案统计
d288|cac|前十八批深度合成服务算法备案清单合计（第三方计数）|2026-07-17|https://www.cac.gov.cn/2026-07/17/c_1786032856662750.htm
d289|tc260|《人工智能安全治理框架》1.0版|2024-09-09|https://comparativeai.org/en/rules/china/ai-safety-governance-framework/
d290|cac-cncert|《人工智能安全治理框架》2.0版|2025-09-15|https://comparativeai.org/en/rules/china/ai-safety-governance-framework/
d291|cac-four|人工智能生成合成内容标识办法|2025-03-14|https://www.cac.gov.cn/2025-03/14/c_1743654684782215.htm
d292|zhitong|“清朗·整治AI技术滥用”专项行动第一阶段通报|2025-06-20|https://gmteight.com/content/detail/278189
d293|bj-cac|Beijing Advances AI Content Labeling Compliance
d294|occac|中央网信办深入开展“清朗·整治AI技术滥用”专项行动第一阶段工作|2025-06-20|https://gmteight.com/content/detail/278189
`
