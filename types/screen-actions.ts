import { STAFF } from './permissions'
import * as screen from './schemas/screen'

/** 活动场所显示大屏: the television of a station; part of the contract in `actions.ts`. */
export const SCREEN_ACTIONS = {
  'screen.code': {
    kind: 'command',
    roles: STAFF,
    input: screen.screenInput,
    output: screen.screenReceipt,
    about: 'The code that opens the page for a station’s television, made when there is none yet.',
  },
  'screen.stop': {
    kind: 'command',
    roles: STAFF,
    input: screen.screenRef,
    output: screen.screenStopped,
    about: 'Takes the code back: the screen shows nothing any more.',
  },
  'screen.show': {
    kind: 'query',
    roles: 'anyone',
    input: screen.showScreenInput,
    output: screen.screenOutput,
    about:
      'What a station’s television shows, for whoever has its code: counts and items, nothing about anybody.',
  },
} as const
