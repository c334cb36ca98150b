/**
 * What somebody can be called: Chinese and Latin letters, 「·」 between them, and brackets where a list tells two apart:
 * 王芳（大）. At least one letter; no digits, no pictures.
 */
export const PERSON_NAME = /^(?=.*[\p{Script=Han}A-Za-z])[\p{Script=Han}A-Za-z·•.()（）\s]+$/u

export const isPersonName = (text: string): boolean => PERSON_NAME.test(text)
