// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AddObjectDialog.h"

#include "subscriptions/Catalogue.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AddObjectDialog::AddObjectDialog(subscriptions::Catalogue &catalogue, QWidget *parent)
    : QDialog(parent), m_catalogue(catalogue), m_type(new QComboBox), m_id(new QLineEdit), m_name(new QLineEdit),
      m_problem(new Problem(u"problemLabel"_s))
{
    using kaizala::ObjectType;
    setObjectName(u"addObjectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add an object"));
    m_type->setObjectName(u"objectTypeCombo"_s);
    m_type->addItem(tr("Action package"), int(ObjectType::ActionPackage));
    m_type->addItem(tr("Action"), int(ObjectType::Action));
    m_type->addItem(tr("Group"), int(ObjectType::Group));
    m_id->setObjectName(u"objectIdEdit"_s);
    m_id->setPlaceholderText(u"com.example.miniapps.Form.12"_s);
    m_name->setObjectName(u"objectNameEdit"_s);
    m_name->setPlaceholderText(tr("How you call it; may stay empty"));

    auto *fields = new QWidget;
    auto *form = makeForm(fields);
    addField(*form, tr("&Kind:"), m_type);
    addField(*form, tr("&Id:"), m_id, nullptr, m_problem);
    addField(*form, tr("&Name:"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(2 * Grid);
    column->addWidget(fields);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(56 * Grid, sizeHint().height());
    m_id->setFocus();

    connect(buttons, &QDialogButtonBox::accepted, this, &AddObjectDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_id, &QLineEdit::textChanged, this, [this] { m_problem->setText({}); });
}

void AddObjectDialog::startFrom(const subscriptions::KnownObject &object)
{
    m_object = object;
    setWindowTitle(tr("Name of an object"));
    m_add->setText(tr("Save"));
    m_type->setCurrentIndex(m_type->findData(int(object.ref.type)));
    m_type->setEnabled(false);
    m_id->setText(object.ref.id);
    m_id->setCursorPosition(0);
    m_id->setReadOnly(true);
    if (object.name != object.ref.id)
        m_name->setText(object.name);
    m_name->selectAll();
    m_name->setFocus();
}

void AddObjectDialog::add()
{
    subscriptions::KnownObject object = m_object;
    object.learnt = false;
    object.ref = {kaizala::ObjectType(m_type->currentData().toInt()), m_id->text().trimmed()};
    object.name = m_name->text().trimmed();
    if (object.ref.id.isEmpty()) {
        m_problem->setText(tr("Enter the object's id."));
        m_id->setFocus();
        return;
    }
    if (object.name.isEmpty())
        object.name = object.ref.id;
    m_catalogue.addObject(object);
    Q_EMIT added(object.ref);
    accept();
}

} // namespace ui
