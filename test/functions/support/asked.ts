type Person = { readonly openid: string }

/** A query as somebody asks it. */
export type Asked<Input> = { readonly by: Person; readonly payload: Input }
