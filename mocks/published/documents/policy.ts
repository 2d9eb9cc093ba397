/** Pages and reports in which values of policy and law were read; the fields of a line are told in `documents.ts`. */
export const policy = `
d240|verdict|国家人工智能产业投资基金成立报道|2025-01-21|https://www.verdict.co.uk/china-launches-8-2bn-ai-fund/
d241|tmtpost|China's National AI Fund (TMTPOST)|2025-04-16
d242|cac|生成式人工智能服务已备案信息公告（首批清单，逐项计数）|2024-04-02|https://www.cac.gov.cn/2024-04/02/c_1713729983803145.htm
d243|china-daily|中央网信办负责人访谈：190余个模型备案上线|2024-08-13|https://myglobalnews.net/techsci/20240813-china-deploys-190-generative-ai-models-reaching-600-million-users
d244|xinhua|智能模型与用户（新华社英文）|2024-10-14|http://en.people.cn/n3/2024/1014/c90000-20229119.html
d245|cac|关于发布2024年生成式人工智能服务已备案信息的公告|2025-01-08|https://www.cac.gov.cn/2025-01/08/c_1738034725920930.htm
d246|xinhua|346款生成式人工智能服务完成备案（新华社英文）|2025-04-09|http://en.people.cn/n3/2025/0409/c90000-20299439.html
d247|trade-media|MWC上海2025：网信办负责人讲话|2025-06
d248|sz-ai|2025年上半年大模型备案分析
d249|xinhua|生成式人工智能服务备案情况（新华社，2025-11-11）|2025-11-11|https://news.livedoor.com/topics/detail/29970368/
d250|cac|关于发布2025年生成式人工智能服务已备案信息的公告|2026-01-09|https://www.cac.gov.cn/2026-01/09/c_1769688009588554.htm
d251|sina|生成式人工智能服务已备案信息公告（截至2026年2月28日）|2026-03-18
d252|cac|生成式人工智能服务已备案信息公告（截至2026年4月30日）|2026-05-13|https://www.cac.gov.cn/2026-05/13/c_1780413225190669.htm
d253|cctv|生成式人工智能服务已备案信息公告（截至2026年6月30日）|2026-07-10|https://news.cctv.com/2026/07/10/ARTI3JmDKOZhZMnoYQcBYq52260710.shtml
d254|cac|生成式人工智能服务已备案信息公告（截至2026年8月31日）|2026-09-14|https://www.cac.gov.cn/2026-09/14/c_1791136833136332.htm
d255|csdn|全国大模型备案346项分析
d256|beijing-daily|北京の生成AIモデル届出件数(Beijing municipal government)|2026-01-09|https://japanese.beijing.gov.cn/latest/news/202601/t20260109_4414392.html
d257|public-repo|广东省生成式人工智能服务已备案信息（截至2026年2月底）
d258|cac|生成式人工智能服务已备案信息公告（AIbase）|2025-11-11|https://news.livedoor.com/topics/detail/29970368/
d259|cctv|生成式人工智能服务已备案信息公告（截至2026年6月30日）（5-6月新增）|2026-07-10|https://news.cctv.com/2026/07/10/ARTI3JmDKOZhZMnoYQcBYq52260710.shtml
d260|sh-cac|上海累计完成登记74款生成式人工智能服务|2025-02
d261|sh-cac|上海新增9款生成式人工智能服务完成登记（AIbase）
d262|kunshan|昆山市人工智能产业基金发布|2026-01-29
d263|stanford-hai|Global Vibrancy Tool 2024 (Techopedia)|2024-11-21
d264|stanford-hai|2025 AI Index (CIOL)|2025-04|https://hai.stanford.edu/ai-index/2025-ai-index-report
d265|reposts|AI Index Report 2026（摘要）|2026-04-13
d266|mof|国家创业投资引导基金启动运行（联合报/世界日报）|2025-12-26|https://www.worldjournal.com/wj/story/121347/9228805
d267|cna|国家创投引导基金成立|2025-12-26|https://www.ettoday.net/news/20251226/3090853.htm
d268|ndrc|国家创业投资引导基金启动运行（联合报/世界日报）|2025-12-26|https://www.worldjournal.com/wj/story/121347/9228805
d321|cac|备案与登记清单按属地逐项计数（第三方）|2026-09-14|https://www.cac.gov.cn/2026-09/14/c_1791136833136332.htm
d322|cac|生成式人工智能服务已备案信息公告（截至2026年4月30日；3-4月新增）|2026-05-13|https://www.cac.gov.cn/2026-05/13/c_1780413225190669.htm
`
