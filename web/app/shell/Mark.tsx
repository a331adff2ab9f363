/** The logo: three actors and their links. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden>
    <rect width="32" height="32" rx="7" fill="#0b5d57" />
    <path d="M9 10.5h14L16 23Z" fill="none" stroke="#fff" strokeWidth="2" strokeLinejoin="round" />
    <g fill="#fff">
      <circle cx="9" cy="10.5" r="3.6" />
      <circle cx="23" cy="10.5" r="3.6" />
      <circle cx="16" cy="23" r="3.6" />
    </g>
  </svg>
);
