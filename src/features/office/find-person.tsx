import { useState } from 'react'
import { isPhoneNumber, plainPhoneNumber } from '../../../domain/people/phone-number'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useQuery } from '../data/use-query'
import { type FoundPerson, GiveOffice } from './give-office'

const NOBODY = '没有找到。请看看电话有没有打错；还没登记过的人，请他先用小程序点一次单。'

/** Who is to have an office is looked for by his telephone. */
export function FindPerson({ onDone }: { readonly onDone: (words: string) => void }) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const { data, error, loading } = useQuery('role.find', asked ? { phone: asked } : null)
  const phone = plainPhoneNumber(typed)
  const done = (words: string) => {
    setTyped('')
    setAsked('')
    onDone(words)
  }
  const people: readonly FoundPerson[] = asked && data ? data.people : []
  return (
    <Section title="定一位">
      <Field
        id="find-phone"
        label="他登记的电话"
        kind="phone"
        maxLength={20}
        value={typed}
        onChange={setTyped}
      />
      <Button
        id="find-person"
        kind="plain"
        label="找一找"
        disabled={!isPhoneNumber(phone) || loading}
        onTap={() => setAsked(phone)}
      />
      {error && <Message tone="warn" text={error.message} />}
      {asked !== '' && data && !loading && people.length === 0 && <Message tone="info" text={NOBODY} />}
      {people.map((each) => (
        <GiveOffice key={each.personId} person={each} onDone={done} />
      ))}
    </Section>
  )
}
