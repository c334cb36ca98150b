type Props = {
  readonly label: string
  readonly disabled: boolean
  readonly onCode: (code: string) => void
}

/** Nobody vouches for a telephone in a browser: there the station says whether it is he. */
export const PhoneProof = (_props: Props) => null
