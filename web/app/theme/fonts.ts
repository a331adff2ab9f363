export const sans = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
export const serif = "'Source Serif 4 Variable', 'Iowan Old Style', Charter, Georgia, serif";
