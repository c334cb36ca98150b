import { whomToEnrol } from '../../../domain/activity/whom-to-enrol'
import { aPerson } from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'

const named = (id: string, name: string) => {
  const person = aPerson(id)
  return { ...person, contact: { ...person.contact, name } }
}
const WIFE = named('wife', '周桂兰')
const HUSBAND = named('husband', '李长福')

test.each([
  ['nobody', [], '', 'ACTIVITY.PERSON_UNKNOWN'],
  ['one', [WIFE], '', 'wife'],
  ['one, by name', [WIFE], '周桂兰', 'wife'],
  ['one, under another name', [WIFE], '李长福', 'ACTIVITY.PERSON_WHICH'],
  ['two who share it', [WIFE, HUSBAND], '', 'ACTIVITY.PERSON_WHICH'],
  ['two, by name', [WIFE, HUSBAND], '李长福', 'husband'],
])('%s under a telephone', (_who, known, name, expected) => {
  const found = whomToEnrol(known, name)
  expect(found.ok ? found.value.id : refusalOf(found)).toBe(expected)
})

test('the names to choose from are told', () => {
  expect(whomToEnrol([WIFE, HUSBAND], '')).toMatchObject({
    refusal: { details: { names: '周桂兰、李长福' } },
  })
})
