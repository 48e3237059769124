// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;

namespace ui {

//! How long a subscription is valid: a choice of spans, or a date.
class ValidityEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ValidityEdit(QWidget *parent = nullptr);
    //! For an edit: the first choice keeps \a current (invalid: not told) as it is.
    void offerToKeep(const QDateTime &current, const QDateTime &now);
    //! Whether it is to stay as it is, or be the service's own (two years): nothing is sent then.
    [[nodiscard]] bool isDefault() const;
    //! Until when, seen from \a now, UTC. A date is meant to its end, here. Invalid where isDefault().
    [[nodiscard]] QDateTime validUntil(const QDateTime &now) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_combo;
    QDateEdit *m_date;
};

} // namespace ui
