// Imported before all else: libraries look at it when they are loaded, and check less where nobody develops.
process.env.NODE_ENV ??= 'production';
