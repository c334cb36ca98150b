/** A query's payload, and who asks. */
export type Asked<Input> = { readonly by: { readonly openid: string }; readonly payload: Input }
