import { Text } from '@tarojs/components'
import { type ReactElement, useState } from 'react'
import { Field } from '../field/field'
import { RowGroup } from './row-group'

type Named = { readonly name: string }

type Props<P extends Named> = {
  readonly people: readonly P[]
  readonly row: (person: P) => ReactElement
}

/** Beyond so many, one looks for a name instead of reading them all. */
const SEARCH_FROM = 8

/** People by name, each as a row. */
export function RowsByName<P extends Named>({ people, row }: Props<P>) {
  const [typed, setTyped] = useState('')
  const found = people.filter(({ name }) => name.includes(typed.trim()))
  return (
    <>
      {people.length >= SEARCH_FROM && (
        <Field id="search-name" label="按名字找" maxLength={10} value={typed} onChange={setTyped} />
      )}
      {found.length === 0 && <Text>没有叫这个名字的人，少写一个字试试。</Text>}
      <RowGroup>{found.map(row)}</RowGroup>
    </>
  )
}
