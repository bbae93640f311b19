import { useTranslation } from 'react-i18next';

export const Brand = () => {
  const { t } = useTranslation('common');
  return (
    <span className="flex items-center gap-2 font-semibold">
      <svg aria-hidden viewBox="0 0 32 32" className="text-on-accent size-6 shrink-0">
        <rect width="32" height="32" rx="7" className="fill-accent" />
        <path
          d="M6 17h5l3-8 4 14 3-6h5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {t('product')}
    </span>
  );
};
