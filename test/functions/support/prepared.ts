import type { Town } from './town'

type Person = { readonly openid: string }

/** Who may give a command, and what it is about once that has been made ready in a new town. */
export type Prepared<Input> = {
  readonly by: Person
  readonly prepare: (town: Town) => Promise<Input>
}

export const by = <Input>(who: Person, prepare: (town: Town) => Promise<Input>): Prepared<Input> => ({
  by: who,
  prepare,
})
