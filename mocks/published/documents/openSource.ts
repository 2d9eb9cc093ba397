/** Pages and reports in which values of open source were read; the fields of a line are told in `documents.ts`. */
export const openSource = `
d98|atom|ATOM Report: Measuring the Open Language Model Ecosystem|2026-04|https://arxiv.org/abs/2604.07190
d99|cctv-news|我国开源软件开发者数量突破800万|2023-04-17
d100|miit|新时代工业和信息化发展系列发布会|2022-09-20
d101|stanford-hai|Stanford HAI analysis (AIbase)
d102|miit|“十四五”软件和信息技术服务业发展规划发布会|2021-12-01|http://www.techweb.com.cn/it/2021-12-01/2867805.shtml
d103|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2023-09-20|https://innovationgraph.github.com/
d104|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2023-12-07|https://innovationgraph.github.com/
d105|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2024-01-18|https://innovationgraph.github.com/
d106|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2024-04-08|https://innovationgraph.github.com/
d107|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2024-07-16|https://innovationgraph.github.com/
d108|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2025-01-23|https://innovationgraph.github.com/
d109|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2025-04-21|https://innovationgraph.github.com/
d110|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2025-08-13|https://innovationgraph.github.com/
d111|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2025-11-04|https://innovationgraph.github.com/
d112|github|GitHub Innovation Graph (data/developers.csv, first release of this quarter)|2026-01-27|https://innovationgraph.github.com/
d113|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2023-09-20|https://innovationgraph.github.com/
d114|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2023-12-07|https://innovationgraph.github.com/
d115|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2024-01-18|https://innovationgraph.github.com/
d116|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2024-04-08|https://innovationgraph.github.com/
d117|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2024-07-16|https://innovationgraph.github.com/
d118|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2025-01-23|https://innovationgraph.github.com/
d119|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2025-04-21|https://innovationgraph.github.com/
d120|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2025-08-13|https://innovationgraph.github.com/
d121|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2025-11-04|https://innovationgraph.github.com/
d122|github|GitHub Innovation Graph (data/organizations.csv, first release of this quarter)|2026-01-27|https://innovationgraph.github.com/
d123|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2023-09-20|https://innovationgraph.github.com/
d124|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2023-12-07|https://innovationgraph.github.com/
d125|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2024-01-18|https://innovationgraph.github.com/
d126|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2024-04-08|https://innovationgraph.github.com/
d127|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2024-07-16|https://innovationgraph.github.com/
d128|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2025-01-23|https://innovationgraph.github.com/
d129|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2025-04-21|https://innovationgraph.github.com/
d130|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2025-08-13|https://innovationgraph.github.com/
d131|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2025-11-04|https://innovationgraph.github.com/
d132|github|GitHub Innovation Graph (data/git_pushes.csv, first release of this quarter)|2026-01-27|https://innovationgraph.github.com/
d133|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2023-09-20|https://innovationgraph.github.com/
d134|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2023-12-07|https://innovationgraph.github.com/
d135|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2024-01-18|https://innovationgraph.github.com/
d136|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2024-04-08|https://innovationgraph.github.com/
d137|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2024-07-16|https://innovationgraph.github.com/
d138|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2025-01-23|https://innovationgraph.github.com/
d139|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2025-04-21|https://innovationgraph.github.com/
d140|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2025-08-13|https://innovationgraph.github.com/
d141|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2025-11-04|https://innovationgraph.github.com/
d142|github|GitHub Innovation Graph (data/repositories.csv, first release of this quarter)|2026-01-27|https://innovationgraph.github.com/
d143|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2025-01-23|https://innovationgraph.github.com/
d144|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2025-08-13|https://innovationgraph.github.com/
d145|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2025-11-04|https://innovationgraph.github.com/
d146|github|GitHub Innovation Graph (data/topics.csv, first release of this quarter)|2026-01-27|https://innovationgraph.github.com/
d147|hugging-face|Qwen's 113,000 derivatives (HF retrospective)|2026-03-12
d148|mit-hf|Stanford HAI analysis (AIbase)
d149|daily-dev|China is winning the open source AI race
d150|modelscope|首届魔搭开发者大会|2025-06-30
d151|nbd|OpenRouter周调用量（NBD，2026-02-27）|2026-02-27|http://www.nbdpress.com/articles/2026-02-27/69847.html
d152|reposts|OpenRouter Data Shows Chinese AI Models Overtaking U.S.
d153|blog|Qwen Unleashed
d154|alibaba-cloud|Qwen成为全球最大的开源模型族群|2025-02
d155|alibaba-cloud|Hugging Face开源贡献榜|2025-06-12
d156|xinhua|Alibaba's Qwen leads the global open-source AI community|2026-01-13
d157|blog|Qwen模型全景分析（发布日期未标注，文意2025年年中）
d158|blog|Qwen ecosystem 2026: one billion downloads
`
