-- a later delivery
SELECT *
FROM (
  SELECT *,
    CASE WHEN _batch < max(_batch) OVER (PARTITION BY "id") THEN 'superseded' ELSE 'counts' END AS _fate,
    false AS _conflict
  FROM (
    SELECT 0 AS _batch,
      0 AS _payload,
      _record,
      "id",
      "order",
      "day",
      "pieces",
      "price",
      "currency",
      "status",
      "changed"
    FROM read_parquet('batch-0.parquet')
    UNION ALL
    SELECT 1 AS _batch,
      0 AS _payload,
      _record,
      "id",
      "order",
      "day",
      "pieces",
      "price",
      "currency",
      "status",
      "changed"
    FROM read_parquet('batch-1.parquet')
  )
)
WHERE CAST("day" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-07' AS DATE);

-- the latest version
SELECT *
FROM (
  SELECT *,
    CASE WHEN _rank > 1 THEN 'superseded' WHEN _copy > 1 THEN 'deduplicated' ELSE 'counts' END AS _fate
  FROM (
    SELECT *,
      _latest AND NOT _conflict AS _stands
    FROM (
      SELECT *,
        _rank = 1 AND _copy = 1 AS _latest,
        _rank = 1 AND _copy = 1 AND count(*) FILTER (_rank = 1 AND _copy = 1) OVER (PARTITION BY "id") > 1 AS _conflict
      FROM (
        SELECT *,
          rank() OVER (
          PARTITION BY "id"
          ORDER BY "changed" DESC
        ) AS _rank,
          row_number() OVER (
          PARTITION BY "id",
          "order",
          "day",
          "pieces",
          "price",
          "currency",
          "status",
          "changed"
          ORDER BY _batch,
          _payload,
          _record
        ) AS _copy
        FROM (
          SELECT 0 AS _batch,
            0 AS _payload,
            _record,
            "id",
            "order",
            "day",
            "pieces",
            "price",
            "currency",
            "status",
            "changed"
          FROM read_parquet('batch-0.parquet')
          UNION ALL
          SELECT 1 AS _batch,
            0 AS _payload,
            _record,
            "id",
            "order",
            "day",
            "pieces",
            "price",
            "currency",
            "status",
            "changed"
          FROM read_parquet('batch-1.parquet')
        )
      )
    )
  )
)
WHERE CAST("day" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-07' AS DATE);

-- the latest version, on its day
SELECT *,
  CASE WHEN _rank > 1 THEN 'superseded' WHEN _copy > 1 THEN 'deduplicated' ELSE 'counts' END AS _fate
FROM (
  SELECT *,
    _latest AND NOT _conflict AS _stands
  FROM (
    SELECT *,
      _rank = 1 AND _copy = 1 AS _latest,
      _rank = 1 AND _copy = 1 AND count(*) FILTER (_rank = 1 AND _copy = 1) OVER (PARTITION BY "id", "day") > 1 AS _conflict
    FROM (
      SELECT *,
        rank() OVER (
        PARTITION BY "id",
        "day"
        ORDER BY "changed" DESC
      ) AS _rank,
        row_number() OVER (
        PARTITION BY "id",
        "order",
        "day",
        "pieces",
        "price",
        "currency",
        "status",
        "changed"
        ORDER BY _batch,
        _payload,
        _record
      ) AS _copy
      FROM (
        SELECT *
        FROM (
          SELECT 0 AS _batch,
            0 AS _payload,
            _record,
            "id",
            "order",
            "day",
            "pieces",
            "price",
            "currency",
            "status",
            "changed"
          FROM read_parquet('batch-0.parquet')
          UNION ALL
          SELECT 1 AS _batch,
            0 AS _payload,
            _record,
            "id",
            "order",
            "day",
            "pieces",
            "price",
            "currency",
            "status",
            "changed"
          FROM read_parquet('batch-1.parquet')
        )
        WHERE CAST("day" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-07' AS DATE)
      )
    )
  )
);

-- all that was appended
SELECT *
FROM (
  SELECT *,
    CASE WHEN _rank > 1 THEN 'superseded' WHEN _copy > 1 THEN 'deduplicated' ELSE 'counts' END AS _fate
  FROM (
    SELECT *,
      _latest AND NOT _conflict AS _stands
    FROM (
      SELECT *,
        _rank = 1 AND _copy = 1 AS _latest,
        _rank = 1 AND _copy = 1 AND count(*) FILTER (_rank = 1 AND _copy = 1) OVER (PARTITION BY "id") > 1 AS _conflict
      FROM (
        SELECT *,
          1 AS _rank,
          row_number() OVER (
          PARTITION BY "id",
          "order",
          "day",
          "pieces",
          "price",
          "currency",
          "status",
          "changed"
          ORDER BY _batch,
          _payload,
          _record
        ) AS _copy
        FROM (
          SELECT 0 AS _batch,
            0 AS _payload,
            _record,
            "id",
            "order",
            "day",
            "pieces",
            "price",
            "currency",
            "status",
            "changed"
          FROM read_parquet('batch-0.parquet')
          UNION ALL
          SELECT 1 AS _batch,
            0 AS _payload,
            _record,
            "id",
            "order",
            "day",
            "pieces",
            "price",
            "currency",
            "status",
            "changed"
          FROM read_parquet('batch-1.parquet')
        )
      )
    )
  )
)
WHERE CAST("day" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-07' AS DATE);

-- without what is deleted
SELECT *
FROM (
  SELECT *,
    CASE WHEN _rank > 1 THEN 'superseded' WHEN _copy > 1 THEN 'deduplicated' WHEN _deleted AND NOT _conflict THEN 'deleted' ELSE 'counts' END AS _fate
  FROM (
    SELECT *,
      _latest AND NOT _conflict AND NOT _deleted AS _stands
    FROM (
      SELECT *,
        _rank = 1 AND _copy = 1 AS _latest,
        _rank = 1 AND _copy = 1 AND count(*) FILTER (_rank = 1 AND _copy = 1) OVER (PARTITION BY "id") > 1 AS _conflict
      FROM (
        SELECT *,
          rank() OVER (
          PARTITION BY "id"
          ORDER BY "changed" DESC
        ) AS _rank,
          row_number() OVER (
          PARTITION BY "id",
          "order",
          "day",
          "pieces",
          "price",
          "currency",
          "status",
          "changed",
          "_deleted"
          ORDER BY _batch,
          _payload,
          _record
        ) AS _copy
        FROM (
          SELECT 0 AS _batch,
            0 AS _payload,
            _record,
            "id",
            "order",
            "day",
            "pieces",
            "price",
            "currency",
            "status",
            "changed",
            "_deleted"
          FROM read_parquet('batch-0.parquet')
          UNION ALL
          SELECT 1 AS _batch,
            0 AS _payload,
            _record,
            "id",
            "order",
            "day",
            "pieces",
            "price",
            "currency",
            "status",
            "changed",
            "_deleted"
          FROM read_parquet('batch-1.parquet')
        )
      )
    )
  )
)
WHERE CAST("day" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-07' AS DATE);

-- without what is reversed
SELECT *,
  CASE WHEN _rank > 1 THEN 'superseded' WHEN _copy > 1 THEN 'deduplicated' WHEN _deleted AND NOT _conflict THEN 'deleted' WHEN _stands AND "order" IS NOT NULL AND "day" IS NOT NULL AND bool_or(_stands AND _reversal) OVER (PARTITION BY "order", "day") AND bool_or(_stands AND NOT _reversal) OVER (PARTITION BY "order", "day") THEN 'reversed' ELSE 'counts' END AS _fate
FROM (
  SELECT *,
    _latest AND NOT _conflict AND NOT _deleted AS _stands
  FROM (
    SELECT *,
      _rank = 1 AND _copy = 1 AS _latest,
      _rank = 1 AND _copy = 1 AND count(*) FILTER (_rank = 1 AND _copy = 1) OVER (PARTITION BY "id", "day", _reversal) > 1 AS _conflict
    FROM (
      SELECT *,
        rank() OVER (
        PARTITION BY "id",
        "day",
        _reversal
        ORDER BY "changed" DESC
      ) AS _rank,
        row_number() OVER (
        PARTITION BY "id",
        "order",
        "day",
        "pieces",
        "price",
        "currency",
        "status",
        "changed",
        "_deleted",
        "_reversal"
        ORDER BY _batch,
        _payload,
        _record
      ) AS _copy
      FROM (
        SELECT *
        FROM (
          SELECT 0 AS _batch,
            0 AS _payload,
            _record,
            "id",
            "order",
            "day",
            "pieces",
            "price",
            "currency",
            "status",
            "changed",
            "_deleted",
            "_reversal"
          FROM read_parquet('batch-0.parquet')
          UNION ALL
          SELECT 1 AS _batch,
            0 AS _payload,
            _record,
            "id",
            "order",
            "day",
            "pieces",
            "price",
            "currency",
            "status",
            "changed",
            "_deleted",
            "_reversal"
          FROM read_parquet('batch-1.parquet')
        )
        WHERE CAST("day" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-07' AS DATE)
      )
    )
  )
);

-- with the sum of what is reversed
SELECT *
FROM (
  SELECT _batch,
    _payload,
    _record,
    "id",
    "order",
    "day",
    CASE WHEN _meets AND _nets AND NOT _reversal THEN CAST(_sum_0 AS BIGINT) ELSE "pieces" END AS "pieces",
    CASE WHEN _meets AND _nets AND NOT _reversal THEN CAST(_sum_1 AS DECIMAL(18,2)) ELSE "price" END AS "price",
    "currency",
    "status",
    "changed",
    _deleted,
    _reversal,
    CASE WHEN _rank > 1 THEN 'superseded' WHEN _copy > 1 THEN 'deduplicated' WHEN _deleted AND NOT _conflict THEN 'deleted' WHEN _meets AND _nets AND _reversal THEN 'reversed' ELSE 'counts' END AS _fate,
    _conflict OR (_meets AND NOT _nets) AS _conflict
  FROM (
    SELECT *,
      _stands AND "order" IS NOT NULL AND "day" IS NOT NULL AND count(*) FILTER (_stands AND NOT _reversal) OVER (PARTITION BY "order", "day") > 0 AND count(*) FILTER (_stands AND _reversal) OVER (PARTITION BY "order", "day") > 0 AS _meets,
      count(*) FILTER (_stands AND NOT _reversal) OVER (PARTITION BY "order", "day") = 1 AND coalesce(
      min("currency") FILTER (_stands) OVER (PARTITION BY "order", "day") = max("currency") FILTER (_stands) OVER (PARTITION BY "order", "day"),
      false
    ) AS _nets,
      sum("pieces") FILTER (_stands) OVER (PARTITION BY "order", "day") AS _sum_0,
      sum("price") FILTER (_stands) OVER (PARTITION BY "order", "day") AS _sum_1
    FROM (
      SELECT *,
        _latest AND NOT _conflict AND NOT _deleted AS _stands
      FROM (
        SELECT *,
          _rank = 1 AND _copy = 1 AS _latest,
          _rank = 1 AND _copy = 1 AND count(*) FILTER (_rank = 1 AND _copy = 1) OVER (PARTITION BY "id", _reversal) > 1 AS _conflict
        FROM (
          SELECT *,
            rank() OVER (
            PARTITION BY "id",
            _reversal
            ORDER BY "changed" DESC
          ) AS _rank,
            row_number() OVER (
            PARTITION BY "id",
            "order",
            "day",
            "pieces",
            "price",
            "currency",
            "status",
            "changed",
            "_deleted",
            "_reversal"
            ORDER BY _batch,
            _payload,
            _record
          ) AS _copy
          FROM (
            SELECT 0 AS _batch,
              0 AS _payload,
              _record,
              "id",
              "order",
              "day",
              "pieces",
              "price",
              "currency",
              "status",
              "changed",
              "_deleted",
              "_reversal"
            FROM read_parquet('batch-0.parquet')
            UNION ALL
            SELECT 1 AS _batch,
              0 AS _payload,
              _record,
              "id",
              "order",
              "day",
              "pieces",
              "price",
              "currency",
              "status",
              "changed",
              "_deleted",
              "_reversal"
            FROM read_parquet('batch-1.parquet')
          )
        )
      )
    )
  )
)
WHERE CAST("day" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-07' AS DATE);
