import {
  ASSIGNMENT_STATUS_CODES,
  type AssignmentStatus,
  statusToOthers,
} from '../../domain/order/assignment-statuses'
import { REASONS, type Reason } from '../../domain/order/reasons'
import { answerWords } from '../../domain/views/answer-words'

const wordsOf = (status: AssignmentStatus, reason: Reason | null) => answerWords({ status, reason })

const said = (code: string, text = '') => ({ code, text })

test('what he himself reads as “you” is said otherwise to the office', () => {
  expect(statusToOthers('offered')).toBe('还没回话')
  expect(statusToOthers('declined')).toBe('已婉拒')
})

describe('what a volunteer answered, in the words of the step at which he was asked', () => {
  test.each([
    ['declined', 'cannot_do', '不会'],
    ['given_back', 'cannot_do', '干不了'],
    ['declined', 'busy', '有事'],
    ['given_back', 'busy', '临时有事'],
    ['recalled', 'wrong_team', '派错了队'],
    ['confirmed', 'travel_included', '把路上时间算进去了'],
    ['voided', 'did_not_serve', '人没有到'],
    ['no_show', 'unreachable', '联系不上'],
  ] as const)('%s, %s: %s', (status, code, words) => {
    expect(wordsOf(status, said(code))).toBe(words)
  })

  test('every reason of these steps has words', () => {
    const steps = [
      ['declined', REASONS.decline],
      ['given_back', REASONS.give_back],
      ['recalled', REASONS.recall],
      ['confirmed', REASONS.adjust_minutes],
      ['voided', REASONS.adjust_minutes],
      ['confirmed', REASONS.correct],
      ['voided', REASONS.correct],
    ] as const
    for (const [status, labels] of steps)
      for (const [code, label] of Object.entries(labels)) expect(wordsOf(status, said(code))).toBe(label)
  })

  test('his own sentence is added, and stands alone for “other”', () => {
    expect(wordsOf('given_back', said('unwell', '腰疼'))).toBe('身体不好：腰疼')
    expect(wordsOf('given_back', said('other', '孩子病了'))).toBe('孩子病了')
  })

  test('nothing where no reason was given, or none belongs to the step', () => {
    for (const status of ASSIGNMENT_STATUS_CODES) expect(wordsOf(status, null)).toBe('')
    expect(wordsOf('accepted', said('busy'))).toBe('')
    expect(wordsOf('declined', said('forgot_check_out'))).toBe('')
  })
})
