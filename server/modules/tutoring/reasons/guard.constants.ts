export const guardReasons = {
} as const;
