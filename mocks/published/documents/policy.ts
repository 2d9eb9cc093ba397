/** Pages and reports in which values of policy and law were read; the fields of a line are told in `documents.ts`. */
export const policy = `
d179|verdict|国家人工智能产业投资基金成立报道|2025-01-21|https://www.verdict.co.uk/china-launches-8-2bn-ai-fund/
d180|tmtpost|China's National AI Fund (TMTPOST)|2025-04-16
d181|china-daily|中央网信办负责人访谈：190余个模型备案上线|2024-08-13|https://myglobalnews.net/techsci/20240813-china-deploys-190-generative-ai-models-reaching-600-million-users
d182|cac|关于发布2024年生成式人工智能服务已备案信息的公告|2025-01-08|https://www.cac.gov.cn/2025-01/08/c_1738034725920930.htm
d183|xinhua|346款生成式人工智能服务完成备案（新华社英文）|2025-04-09|http://en.people.cn/n3/2025/0409/c90000-20299439.html
d184|sz-ai|2025年上半年大模型备案分析
d185|xinhua|生成式人工智能服务备案情况（新华社，2025-11-11）|2025-11-11|https://news.livedoor.com/topics/detail/29970368/
d186|cac|生成式人工智能服务已备案信息公告（截至2026年4月30日）|2026-05-13|https://www.cac.gov.cn/2026-05/13/c_1780413225190669.htm
d187|csdn|全国大模型备案346项分析
d188|beijing-daily|北京の生成AIモデル届出件数(Beijing municipal government)|2026-01-09|https://japanese.beijing.gov.cn/latest/news/202601/t20260109_4414392.html
d189|cac|生成式人工智能服务已备案信息公告（AIbase）|2025-11-11|https://news.livedoor.com/topics/detail/29970368/
d190|sh-cac|上海累计完成登记74款生成式人工智能服务|2025-02
d191|sh-cac|上海新增9款生成式人工智能服务完成登记（AIbase）
d192|kunshan|昆山市人工智能产业基金发布|2026-01-29
d193|stanford-hai|Global Vibrancy Tool 2024 (Techopedia)|2024-11-21
d194|stanford-hai|2025 AI Index (CIOL)|2025-04|https://hai.stanford.edu/ai-index/2025-ai-index-report
d195|mof|国家创业投资引导基金启动运行（联合报/世界日报）|2025-12-26|https://www.worldjournal.com/wj/story/121347/9228805
d196|cna|国家创投引导基金成立|2025-12-26|https://www.ettoday.net/news/20251226/3090853.htm
d197|ndrc|国家创业投资引导基金启动运行（联合报/世界日报）|2025-12-26|https://www.worldjournal.com/wj/story/121347/9228805
`
