/** Who calls a function. Only the first kind has an identity. */
export type Caller =
  | { readonly kind: 'wechat'; readonly openId: string }
  | { readonly kind: 'anonymous' }
  /** Over HTTP access. */
  | { readonly kind: 'http' }
  | { readonly kind: 'function' }
  | { readonly kind: 'timer' }
  /** An event that WeChat sends by itself. */
  | { readonly kind: 'push' }
