// Imported first: libraries read NODE_ENV when they are loaded, and skip development checks in production.
process.env.NODE_ENV ??= 'production';
