export const screenReasons = {
} as const;
