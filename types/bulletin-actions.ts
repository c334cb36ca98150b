import { STAFF } from './permissions'
import * as bulletin from './schemas/bulletins'

/** 信息报送; part of the contract in `actions.ts`. */
export const BULLETIN_ACTIONS = {
  'bulletin.submit': {
    kind: 'command',
    roles: STAFF,
    input: bulletin.submitBulletinInput,
    output: bulletin.bulletinReceipt,
    about: 'A station, or the town’s own office, hands in an example, an experience or a piece of news.',
  },
  'bulletin.revise': {
    kind: 'command',
    roles: STAFF,
    input: bulletin.reviseBulletinInput,
    output: bulletin.bulletinReceipt,
    about: 'The same written anew, before it was decided upon or after it was sent back.',
  },
  'bulletin.decide': {
    kind: 'command',
    roles: { town_coordinator: 'town' },
    input: bulletin.decideBulletinInput,
    output: bulletin.bulletinReceipt,
    about: 'The town adopts it, sends it back with a reason, or writes down that it went on to the county.',
  },
  'bulletin.list': {
    kind: 'query',
    roles: STAFF,
    input: bulletin.bulletinsInput,
    output: bulletin.bulletinPage,
    about: 'What my stations have handed in, or all of my town, newest first.',
  },
  'bulletin.get': {
    kind: 'query',
    roles: STAFF,
    input: bulletin.bulletinRef,
    output: bulletin.bulletinOutput,
    about: 'One of them whole, with what may be done with it.',
  },
} as const
