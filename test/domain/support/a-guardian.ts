import { NOW } from '../../fixtures/builders'

/** A father who has consented, and whom the head has asked. */
export const GUARDIAN = {
  name: '赵父',
  relation: 'father',
  phone: '13800009002',
  consentAtMs: NOW,
  confirmed: { by: 'head', atMs: NOW },
} as const
