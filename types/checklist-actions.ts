import { STAFF } from './permissions'
import * as checklist from './schemas/checklists'

/** What the county looks at in its assessment (SR-07); part of the contract in `actions.ts`. */
export const CHECKLIST_ACTIONS = {
  'checklist.get': {
    kind: 'query',
    roles: STAFF,
    input: checklist.checklistInput,
    output: checklist.checklistOutput,
    about:
      'The list for a station of mine, or for my town: what counts itself, counted, and what was answered by hand.',
  },
  'checklist.paper': {
    kind: 'query',
    roles: STAFF,
    input: checklist.checklistInput,
    output: checklist.checklistPaper,
    about: 'A link to the same list as a paper to print.',
  },
  'checklist.answer': {
    kind: 'command',
    roles: STAFF,
    input: checklist.answerInput,
    output: checklist.answerReceipt,
    about: 'Yes or no to what does not count itself, or a note to any item.',
  },
  'checklist.change': {
    kind: 'command',
    roles: { town_coordinator: 'town' },
    input: checklist.changeChecklistInput,
    output: checklist.checklistReceipt,
    about: 'The list itself: what is looked at, what counts for it, and how many there have to be.',
  },
} as const
