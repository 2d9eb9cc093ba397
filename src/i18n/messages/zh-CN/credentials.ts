import type { CredentialKind } from '../../../domain/credentials.ts'

export const words = {
  title: '访问凭据',
  kind: '凭据种类',
  kinds: { bearer: '令牌', basic: '用户名和密码', header: '请求头' } satisfies Record<CredentialKind, string>,
  token: '令牌',
  user: '用户名',
  password: '密码',
  name: '请求头名称',
  value: '请求头的值',
  /** Where they are kept and who sees them. */
  promise: (origin: string) => `只发给${origin}；只留在本页内存里，重新载入或关闭后即忘。`,
  enter: '读取数据',
  refused: (status: number) => `服务没有接受刚才填写的凭据（错误${status}）。请重新填写。`,
  held: (kind: string) => `${kind}已填写，只留在内存里`,
  forget: '忘记凭据',
}
