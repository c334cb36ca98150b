/** A truth as an attribute: WeChat drops an attribute whose value is `false`. */
export const yesNo = (truth: boolean): 'true' | 'false' => (truth ? 'true' : 'false')
