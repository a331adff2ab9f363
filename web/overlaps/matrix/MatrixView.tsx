import { Axes } from './Axes.tsx';
import { Crossings } from './Crossings.tsx';
import styles from './MatrixView.module.css';
import { useAxes } from './useAxes.ts';

/** Who × what × where: how many initiatives each crossing has; where they crowd, and where there is none. */
export function MatrixView() {
  const axes = useAxes();
  return (
    <div className={styles.view}>
      <Axes axes={axes} />
      {/* Other dimensions are another matrix: nothing of the last one stays. */}
      <Crossings key={`${axes.rows} ${axes.columns}`} />
    </div>
  );
}
