/** Pages and reports in which values of open source were read; the fields of a line are told in `documents.ts`. */
export const openSource = `
d152|atom|ATOM Report: Measuring the Open Language Model Ecosystem|2026-04|https://arxiv.org/abs/2604.07190
d153|cctv-news|我国开源软件开发者数量突破800万|2023-04-17
d154|miit|新时代工业和信息化发展系列发布会|2022-09-20
d155|stanford-hai|Stanford HAI analysis (AIbase)
d156|miit|“十四五”软件和信息技术服务业发展规划发布会|2021-12-01|http://www.techweb.com.cn/it/2021-12-01/2867805.shtml
d157|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2023-09-20|https://innovationgraph.github.com/
d158|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2023-12-07|https://innovationgraph.github.com/
d159|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2024-01-18|https://innovationgraph.github.com/
d160|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2024-04-08|https://innovationgraph.github.com/
d161|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2024-07-16|https://innovationgraph.github.com/
d162|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2025-01-23|https://innovationgraph.github.com/
d163|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2025-04-21|https://innovationgraph.github.com/
d164|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2025-08-13|https://innovationgraph.github.com/
d165|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2025-11-04|https://innovationgraph.github.com/
d166|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2026-01-27|https://innovationgraph.github.com/
d167|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2023-09-20|https://innovationgraph.github.com/
d168|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2023-12-07|https://innovationgraph.github.com/
d169|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2024-01-18|https://innovationgraph.github.com/
d170|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2024-04-08|https://innovationgraph.github.com/
d171|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2024-07-16|https://innovationgraph.github.com/
d172|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2025-01-23|https://innovationgraph.github.com/
d173|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2025-04-21|https://innovationgraph.github.com/
d174|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2025-08-13|https://innovationgraph.github.com/
d175|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2025-11-04|https://innovationgraph.github.com/
d176|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2026-01-27|https://innovationgraph.github.com/
d177|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2023-09-20|https://innovationgraph.github.com/
d178|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2023-12-07|https://innovationgraph.github.com/
d179|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2024-01-18|https://innovationgraph.github.com/
d180|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2024-04-08|https://innovationgraph.github.com/
d181|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2024-07-16|https://innovationgraph.github.com/
d182|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2025-01-23|https://innovationgraph.github.com/
d183|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2025-04-21|https://innovationgraph.github.com/
d184|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2025-08-13|https://innovationgraph.github.com/
d185|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2025-11-04|https://innovationgraph.github.com/
d186|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2026-01-27|https://innovationgraph.github.com/
d187|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2023-09-20|https://innovationgraph.github.com/
d188|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2023-12-07|https://innovationgraph.github.com/
d189|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2024-01-18|https://innovationgraph.github.com/
d190|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2024-04-08|https://innovationgraph.github.com/
d191|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2024-07-16|https://innovationgraph.github.com/
d192|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2025-01-23|https://innovationgraph.github.com/
d193|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2025-04-21|https://innovationgraph.github.com/
d194|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2025-08-13|https://innovationgraph.github.com/
d195|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2025-11-04|https://innovationgraph.github.com/
d196|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2026-01-27|https://innovationgraph.github.com/
d197|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2025-01-23|https://innovationgraph.github.com/
d198|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2025-08-13|https://innovationgraph.github.com/
d199|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2025-11-04|https://innovationgraph.github.com/
d200|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2026-01-27|https://innovationgraph.github.com/
d201|hugging-face|Qwen's 113,000 derivatives (HF retrospective)|2026-03-12
d202|mit-hf|Stanford HAI analysis (AIbase)
d203|daily-dev|China is winning the open source AI race
d204|modelscope|首届魔搭开发者大会|2025-06-30
d205|technode|ModelScope attracts over 2 million developers|2023-08-01|https://technode.com/2023/08/01/alibabas-modelscope-attracts-over-2-million-developers-amid-ai-frenzy/
d206|nbd|OpenRouter周调用量（NBD，2026-02-27）|2026-02-27|http://www.nbdpress.com/articles/2026-02-27/69847.html
d207|reposts|OpenRouter Data Shows Chinese AI Models Overtaking U.S.
d208|blog|Qwen Unleashed
d209|alibaba-cloud|Qwen成为全球最大的开源模型族群|2025-02
d210|alibaba-cloud|Hugging Face开源贡献榜|2025-06-12
d211|xinhua|Alibaba's Qwen leads the global open-source AI community|2026-01-13
d212|blog|Qwen模型全景分析（发布日期未标注，文意2025年年中）
d213|blog|Qwen ecosystem 2026: one billion downloads
d311|openeuler|openEuler历年装机量（操作系统大会）|2023-12-15
d312|chinanews|操作系统产业峰会2022|2022-12-28
d313|openeuler|操作系统大会2023|2023-12-15
d314|openeuler|操作系统产业峰会2022|2022-12-28
d315|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2023-09-20|https://innovationgraph.github.com/
d316|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2023-12-07|https://innovationgraph.github.com/
d317|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2024-01-18|https://innovationgraph.github.com/
d318|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2024-04-08|https://innovationgraph.github.com/
d319|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2024-07-16|https://innovationgraph.github.com/
`
